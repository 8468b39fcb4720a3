// Values of a secret's shape are assigned to names that end in "id" as well: those identify something, they open nothing.

/** Whether the text before a value ends in the name of an identifier and a sign of assignment: `"messageId": "`, `CLIENT_ID=`. */
export const followsId = (before: string): boolean => /(?:[_-]id|\bid|Id|I[Dd]s?|_ID|-Id)\\?["'\]]?\s{0,3}(?::=|=>|[:=,(])\s{0,3}\\?["'`]?$/.test(before.slice(-60));
