package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.kith.lti.outgoing.Outgoing;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class LmsCallsTest {

    /** Each has threads and connections of its own, and an administrator may press the same button all day. */
    @OnBothDatabases
    void everybodyGoesTheSameWayOut(Kith kith) {
        LmsCalls calls = kith.the(LmsCalls.class);
        Outgoing first = calls.outgoing();

        Outgoing second = calls.outgoing();

        assertThat(second).isSameAs(first);
    }
}
