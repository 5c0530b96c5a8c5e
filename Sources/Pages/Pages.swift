// Pages: see the module list in Package.swift.
