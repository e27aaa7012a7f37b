package org.kith.delivery;

/** There is something to send. */
record LettersWaiting() {}
