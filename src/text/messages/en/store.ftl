### The register on disk: opening, locks, damage, backup and restore.
### Ids begin with `store-`; every id also stands in the Arabic file.

store-opening = Opening the register
