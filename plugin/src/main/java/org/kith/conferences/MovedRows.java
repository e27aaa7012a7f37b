package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.households.HomesMoved;
import org.kith.households.Portions;
import org.kith.page.AtTheSameMoment;

/** Takes rows of the rooms of conferences along with guardians who have moved to another home, in the caller's transaction. */
@Shared
public class MovedRows {

    private final EntityManager database;

    @Inject
    MovedRows(EntityManager database) {
        this.database = database;
    }

    /**
     * Rows of one kind, each with its meeting as {@code about}.
     *
     * @param comes makes a row one of such a meeting
     */
    public record Kind<T>(Class<T> type, Function<T, Meeting> meeting, BiConsumer<T, Meeting> comes) {

        /** Where those of these rows belong whose guardians have moved. */
        Map<T, Meeting> moving(Collection<T> rows, HomesMoved moved) {
            Map<T, Meeting> moving = new LinkedHashMap<>();
            rows.forEach(row -> meeting.apply(row).after(moved).ifPresent(now -> moving.put(row, now)));
            return moving;
        }
    }

    /** @throws AtTheSameMoment if one of them changed, or another came, meanwhile */
    public <T> void move(HomesMoved moved, Kind<T> kind) {
        put(kind, kind.moving(about(moved, kind), moved));
    }

    /**
     * The same where a home has one row about a child with the teachers of a course.
     *
     * @param order of two the first stays
     * @param drop what is done before the other one is removed
     * @return those that have moved
     */
    public <T> Collection<T> moveOne(HomesMoved moved, Kind<T> kind, Comparator<T> order, Consumer<T> drop) {
        List<T> all = about(moved, kind);
        Map<T, Meeting> moving = kind.moving(all, moved);
        Map<List<UUID>, List<T>> homes = all.stream()
                .collect(Collectors.groupingBy(
                        row -> place(moving.getOrDefault(row, kind.meeting().apply(row)))));
        homes.values().stream()
                .flatMap(rows -> rows.stream().sorted(order).skip(1))
                .forEach(row -> {
                    drop.accept(row);
                    database.remove(row);
                    moving.remove(row);
                });
        flush();
        put(kind, moving);
        return moving.keySet();
    }

    /** Every row about these children, also of those who have not moved. */
    <T> List<T> about(HomesMoved moved, Kind<T> kind) {
        return Portions.of(moved.children())
                .flatMap(some -> database.createQuery(
                                "select r from " + kind.type().getSimpleName()
                                        + " r where r.about.studentId in :children",
                                kind.type())
                        .setParameter("children", some)
                        .getResultStream())
                .toList();
    }

    /** First out of the way, because one may go to where another one leaves. */
    <T> void put(Kind<T> kind, Map<T, Meeting> moving) {
        moving.forEach((row, now) -> kind.comes().accept(row, nowhere(now)));
        flush();
        moving.forEach(kind.comes());
        flush();
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(
                    failure,
                    "claim_turn_once",
                    "claim_seat_once",
                    "wait_once",
                    "draw_wish_once",
                    "home_visit_once",
                    "offer_once");
        }
    }

    private static List<UUID> place(Meeting meeting) {
        return List.of(
                meeting.round(),
                meeting.course(),
                meeting.child(),
                meeting.home().household());
    }

    private static Meeting nowhere(Meeting now) {
        UUID home = UUID.randomUUID();
        return new Meeting(
                now.round(),
                now.course(),
                now.child(),
                new Meeting.Home(now.home().guardian(), home),
                home);
    }
}
