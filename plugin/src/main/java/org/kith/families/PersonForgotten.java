package org.kith.families;

import java.util.List;
import java.util.UUID;

/**
 * A person is being forgotten: whoever keeps something of theirs removes it, in the transaction in which this is told. Told as well when
 * the law keeps their name and links.
 *
 * @param records all of this person
 */
public record PersonForgotten(List<UUID> records) {

    public PersonForgotten {
        records = List.copyOf(records);
    }
}
