### What each command does, as shown by ?, the palette and the keys line.
### Ids begin with `key-`; every id also stands in the Arabic file.

key-help = Keys that work here
