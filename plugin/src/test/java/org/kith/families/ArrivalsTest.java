package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

class ArrivalsTest {

    private final Cast cast;
    private final Families families;

    ArrivalsTest(Cast cast, Kith kith) {
        this.cast = cast;
        this.families = kith.the(Families.class);
    }

    @OnBothDatabases
    void aGuardianHasTheChildrenTheLmsNames() {
        Arrival rosa = cast.arrives(Player.ROSA, Classroom.SCIENCE);
        cast.arrives(Player.MATEO, Classroom.SCIENCE);

        UUID mateo = cast.id(Player.MATEO, Classroom.SCIENCE);

        assertThat(families.childrenOf(rosa.person(), cast.id(Classroom.SCIENCE)))
                .extracting(Named::id)
                .contains(mateo);
    }
}
