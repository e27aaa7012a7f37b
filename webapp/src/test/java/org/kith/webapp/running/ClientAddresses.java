package org.kith.webapp.running;

import java.util.concurrent.atomic.AtomicInteger;

/** Addresses from which tests seem to come: the running Kith trusts this computer as its proxy (RFC 5737 keeps them for examples). */
final class ClientAddresses {

    private static final int MOST = 250;
    private static final AtomicInteger LAST = new AtomicInteger();

    private ClientAddresses() {}

    /** Of somebody who has not asked before. */
    static String next() {
        int number = LAST.incrementAndGet();
        return "198.51." + (100 + number / MOST) + "." + (1 + number % MOST);
    }
}
