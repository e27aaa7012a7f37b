package org.kith.lti;

import java.io.IOException;
import java.net.URI;
import org.kith.lti.outgoing.Outgoing;
import org.kith.lti.outgoing.OutgoingFailed;
import org.kith.lti.outgoing.Reply;
import org.kith.lti.outgoing.Request;

/** Fetches a key set. A thousand keys fit; nobody has as many. */
final class KeyDownload {
    static final int LARGEST = 1024 * 1024;
    private static final int OK = 200;

    private final Outgoing outgoing;

    KeyDownload(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    String fetch(URI address) throws IOException {
        Request request =
                Request.get(address).with("Accept", "application/json").atMost(LARGEST);
        Reply reply = reply(request);
        if (reply.status() != OK) {
            throw new IOException("status " + reply.status());
        }
        return reply.body();
    }

    private Reply reply(Request request) throws IOException {
        try {
            return outgoing.send(request);
        } catch (OutgoingFailed failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }
}
