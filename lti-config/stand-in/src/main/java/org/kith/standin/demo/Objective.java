package org.kith.standin.demo;

/** A learning objective in the teacher's words. */
record Objective(String code, String words) {}
