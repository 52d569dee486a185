### Field labels, hints and what is wrong with a field while it is being filled.
### Ids begin with `form-`; every id also stands in the Arabic file.

form-required = This field is required
