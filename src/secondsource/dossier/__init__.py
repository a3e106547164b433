"""What several articles say together: `compile_dossier`, and `digest` for one record's own summary."""
