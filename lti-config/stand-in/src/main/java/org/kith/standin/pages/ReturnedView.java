package org.kith.standin.pages;

/** A page inside the frame that leads the whole window on. */
public record ReturnedView(String root, String next) {}
