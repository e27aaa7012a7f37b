package org.kith.standin.pages;

/** A sentence in place of a page. */
public record ProblemView(Shell shell, String sentence) {}
