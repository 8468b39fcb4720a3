// Worker fetches yesterday's orders from the warehouse over SFTP.
package main

import (
	"fmt"
	"os"

	"golang.org/x/crypto/ssh"
)

func main() {
	key, err := os.ReadFile(os.Getenv("WAREHOUSE_KEY_FILE"))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if _, err := ssh.ParsePrivateKey(key); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
