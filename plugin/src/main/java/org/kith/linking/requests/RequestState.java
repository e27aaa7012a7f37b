package org.kith.linking.requests;

import java.util.Locale;

/** How far a request has come. Also part of message keys. */
public enum RequestState {
    OPEN,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
