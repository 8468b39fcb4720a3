module example.com/storefront/worker

go 1.23.0

require golang.org/x/crypto v0.35.0

require golang.org/x/sys v0.30.0 // indirect
