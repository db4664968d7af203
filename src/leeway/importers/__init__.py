"""One format a file: a module is the importer."""
