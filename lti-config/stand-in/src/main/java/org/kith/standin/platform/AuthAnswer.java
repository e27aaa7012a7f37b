package org.kith.standin.platform;

import java.net.URI;
import java.util.Map;

/** What becomes of an authentication request. */
public sealed interface AuthAnswer {

    /** The browser carries these fields to the tool, be it a token or an error. */
    record Posted(URI to, Map<String, String> fields) implements AuthAnswer {}

    /** The tool hears nothing; the person reads it here. */
    record Shown(String reason) implements AuthAnswer {}
}
