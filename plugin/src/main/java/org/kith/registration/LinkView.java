package org.kith.registration;

import java.net.URI;
import java.time.Instant;

/** What {@code registration/link.jte} shows. */
public record LinkView(URI address, Instant until) {}
