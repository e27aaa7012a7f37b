package org.kith.delivery;

import java.util.List;
import java.util.Optional;

/**
 * What {@code delivery/mail.jte} shows.
 *
 * @param server empty while mail is off
 * @param waiting letters on their way
 * @param typed where a letter to try it shall go; empty unless it is faulty
 */
public record MailView(Optional<Server> server, long waiting, List<Trouble> troubles, State state, String typed) {

    public MailView {
        troubles = List.copyOf(troubles);
    }

    /** The school's mail server as its operator knows it. */
    public record Server(String host, int port, String from) {}

    /** What has just happened. */
    public enum State {
        SHOWN,
        POSTED,
        /** No mail can go to what was typed. */
        FAULTY
    }
}
