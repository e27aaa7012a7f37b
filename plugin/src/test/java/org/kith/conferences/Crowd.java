package org.kith.conferences;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.families.ManyNewcomers;
import org.kith.families.Newcomer;
import org.kith.testing.Cast;
import org.kith.testing.Kith;
import org.kith.testing.Lms;

/** Families of whom nothing matters but that there are many: a guardian and a child each, in a home of their own. */
final class Crowd {

    private final Kith kith;
    private final UUID platform;

    Crowd(Kith kith, Cast cast) {
        this.kith = kith;
        this.platform = cast.platform(Lms.CANVAS).id();
    }

    /** In a transaction. */
    List<Meeting> meetings(RoundFacts round, int many) {
        List<UUID> guardians = people("Guardian", many);
        List<UUID> children = people("Child", many);
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    UUID home = UUID.randomUUID();
                    Meeting.Home comes = new Meeting.Home(guardians.get(number), home);
                    return new Meeting(round.id(), round.course(), children.get(number), comes, home);
                })
                .toList();
    }

    private List<UUID> people(String kind, int many) {
        return kith.the(ManyNewcomers.class)
                .enter(
                        platform,
                        IntStream.range(0, many)
                                .mapToObj(number -> new Newcomer(kind + " " + number, ""))
                                .toList());
    }
}
