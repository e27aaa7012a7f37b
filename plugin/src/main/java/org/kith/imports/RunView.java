package org.kith.imports;

/** An import that runs or has ended. */
public record RunView(String course, ImportView imported) {}
