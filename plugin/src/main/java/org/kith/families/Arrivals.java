package org.kith.families;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.NewLink;
import org.kith.lti.Launch;
import org.kith.visitor.Standing;

/** Writes down what a believed launch says about people: the course, the person, as what, which children. */
@Shared
public class Arrivals {

    private final Register register;
    private final Entries entries;
    private final Households households;
    private final Families families;

    @Inject
    Arrivals(Register register, Entries entries, Households households, Families families) {
        this.register = register;
        this.entries = entries;
        this.households = households;
        this.families = families;
    }

    /** Any number of launches may arrive at the same moment, also the same one twice. */
    public Arrival arrive(UUID platform, Launch launch) {
        Standing standing = Standing.of(launch);
        UUID person = register.person(platform, launch.subject());
        Optional<UUID> course = launch.context()
                .filter(context -> !context.isAccount())
                .map(context -> register.course(platform, context));
        course.ifPresent(id -> register.membership(id, person, standing));
        boolean guardian =
                standing == Standing.GUARDIAN || Standing.besides(launch).equals(Optional.of(Standing.GUARDIAN));
        List<UUID> children = course.filter(id -> guardian)
                .map(id -> children(platform, id, person, launch.children()))
                .orElse(List.of());
        Arrival arrival = entries.arrives(new Attendance(person, course, standing, children), launch);
        boolean linked = course.filter(
                        id -> !families.childrenOf(arrival.person(), id).isEmpty())
                .isPresent();
        return linked ? arrival.withChildren() : arrival;
    }

    private List<UUID> children(UUID platform, UUID course, UUID guardian, List<String> subjects) {
        List<UUID> children = subjects.stream()
                .map(subject -> register.person(platform, subject))
                .toList();
        children.forEach(child -> {
            register.membership(course, child, Standing.STUDENT);
            register.observation(course, guardian, child);
            link(platform, guardian, child);
        });
        return children;
    }

    private void link(UUID platform, UUID guardian, UUID child) {
        if (households.between(guardian, child).isEmpty()) {
            try {
                households.linkNow(platform, NewLink.of(families.person(guardian), child, Ground.LMS));
            } catch (PersistenceException failure) {
                if (households.between(guardian, child).isEmpty()) {
                    throw failure;
                }
            }
        }
    }
}
