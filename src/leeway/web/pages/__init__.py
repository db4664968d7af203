"""One file a page: a Visit in, a response out."""
