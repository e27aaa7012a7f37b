package org.kith.linking.requests;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** Finds and keeps requests: a person's own ones, or for a teacher those of the course. */
@Shared
public class LinkRequests {

    private final EntityManager database;
    private final Families families;
    private final Clock clock;

    @Inject
    LinkRequests(EntityManager database, Families families, Clock clock) {
        this.database = database;
        this.families = families;
        this.clock = clock;
    }

    /** Of this course, oldest first. */
    public List<OpenRequest> open(UUID course) {
        return database.createQuery("""
                        select r from LinkRequest r
                        where r.courseId = :course and r.state = org.kith.linking.requests.RequestState.OPEN
                        order by r.askedAt, r.id""", LinkRequest.class)
                .setParameter("course", course)
                .getResultStream()
                .map(LinkRequest::view)
                .toList();
    }

    /** One that still waits. @throws NotFound if this course has none of this id, or it was decided */
    public OpenRequest waiting(UUID course, UUID id) {
        return inCourse(course, id).open().view();
    }

    /** @throws NotFound if this course has none of this id, or it was decided */
    public OpenRequest accept(UUID course, UUID id, UUID student, UUID by) {
        LinkRequest request = inCourse(course, id).open();
        request.accept(student, by);
        flush();
        return request.view();
    }

    /** @throws NotFound if this course has none of this id, or it was decided */
    public OpenRequest refuse(UUID course, UUID id, UUID by) {
        LinkRequest request = inCourse(course, id).open();
        request.refuse(by);
        flush();
        return request.view();
    }

    /** Takes a no back. @throws NotFound if it was a yes @throws EnoughRequests if the person has asked for more meanwhile */
    public void reopen(UUID course, UUID id) {
        LinkRequest request = inCourse(course, id);
        if (!request.isOpen()) {
            request.in(RequestState.REFUSED).at(freePlace(request.personId()));
            flush();
        }
    }

    /** Of this person in this course under any record, newest first; those taken back are gone. */
    List<OpenRequest> own(UUID course, UUID person) {
        return all(person).stream()
                .filter(request -> request.isOf(course))
                .map(LinkRequest::view)
                .filter(request -> request.state() != RequestState.WITHDRAWN)
                .toList();
    }

    /** Once for each form. @throws EnoughRequests if this person has three open ones */
    void ask(UUID course, UUID person, RequestForm form) {
        if (all(person).stream().noneMatch(request -> request.isFrom(form))) {
            int place = freePlace(person);
            database.persist(new LinkRequest(course, families.person(person), form, clock.instant()).at(place));
            flush();
        }
    }

    void withdraw(UUID person, List<UUID> ids) {
        all(person).stream()
                .filter(request ->
                        request.isOpen() && ids.contains(request.view().id()))
                .forEach(LinkRequest::withdraw);
        flush();
    }

    private int freePlace(UUID person) {
        Set<Integer> taken = all(person).stream().map(LinkRequest::place).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, LinkRequest.MOST_OPEN)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(EnoughRequests::new);
    }

    private List<LinkRequest> all(UUID person) {
        return database.createQuery(
                        "select r from LinkRequest r where r.personId in :records order by r.askedAt desc, r.id",
                        LinkRequest.class)
                .setParameter("records", families.recordsOf(person))
                .getResultList();
    }

    private LinkRequest inCourse(UUID course, UUID id) {
        return Optional.ofNullable(database.find(LinkRequest.class, id))
                .filter(request -> request.isOf(course))
                .orElseThrow(NotFound::new);
    }

    /** Of two at the same moment the constraints let one through. */
    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "link_request_place", "link_request_once");
        }
    }
}
