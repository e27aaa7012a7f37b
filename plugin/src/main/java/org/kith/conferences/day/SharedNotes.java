package org.kith.conferences.day;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.conferences.Meeting;
import org.kith.conferences.Rounds;
import org.kith.families.Families;
import org.kith.page.AtTheSameMoment;

/** Finds and keeps what teachers write for families about meetings. Who may read it is the caller's to ask. */
@Shared
public class SharedNotes {

    /** No note was there when the form was opened. */
    static final long NONE = -1;

    private final EntityManager database;
    private final Families families;
    private final Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    AuditEntries audit;

    @Inject
    SharedNotes(EntityManager database, Families families, Clock clock) {
        this.database = database;
        this.families = families;
        this.clock = clock;
    }

    public Optional<NoteFacts> about(UUID claim) {
        return Optional.ofNullable(database.find(SharedNote.class, claim)).map(SharedNote::facts);
    }

    /** All about this child of those who meet the teachers together with this home, in any round of the course; the latest first. */
    public List<NoteFacts> of(Meeting meeting) {
        return database.createQuery("""
                        select n from SharedNote n where n.about.courseId = :course and n.about.studentId = :student
                          and (n.about.householdId = :household or n.about.partyId = n.about.studentId) order by n.writtenAt desc""", SharedNote.class)
                .setParameter("course", meeting.course())
                .setParameter("student", meeting.child())
                .setParameter("household", meeting.home().household())
                .getResultStream()
                .map(SharedNote::facts)
                .toList();
    }

    /** Those of the meetings that this person has booked under any record, the latest first. */
    public List<NoteFacts> ofGuardian(UUID guardian) {
        return database.createQuery(
                        "select n from SharedNote n where n.about.guardianId in :records order by n.writtenAt desc",
                        SharedNote.class)
                .setParameter("records", families.recordsOf(guardian))
                .getResultStream()
                .map(SharedNote::facts)
                .toList();
    }

    /** Those of a course in which something is to follow by this day and is not done, the oldest day first. */
    public List<NoteFacts> due(UUID course, LocalDate day) {
        return database.createQuery("""
                        select n from SharedNote n where n.about.courseId = :course and n.doneAt is null and n.followUp <= :day
                        order by n.followUp, n.writtenAt""", SharedNote.class)
                .setParameter("course", course)
                .setParameter("day", day)
                .getResultStream()
                .map(SharedNote::facts)
                .toList();
    }

    /**
     * In a transaction of its own. The same words sent twice are kept once.
     *
     * @param seen version of the note that the writer has seen, or {@link #NONE}
     * @throws AtTheSameMoment if somebody else has written since
     */
    @Transactional(TxType.REQUIRES_NEW)
    public NoteFacts write(NoteDraft draft, long seen) {
        Optional<SharedNote> known = Optional.ofNullable(database.find(SharedNote.class, draft.claim()));
        boolean same =
                known.filter(note -> note.facts().text().equals(draft.text())).isPresent();
        if (!same && known.map(SharedNote::version).orElse(NONE) != seen) {
            throw new AtTheSameMoment();
        }
        known.ifPresent(note -> note.says(draft.text(), draft.by(), clock.instant()));
        SharedNote note = known.orElseGet(() -> new SharedNote(draft, clock.instant()));
        database.persist(note);
        if (!same) {
            UUID platform =
                    rounds.in(draft.meeting().course(), draft.meeting().round()).platform();
            audit.note(Action.NOTE_SHARED, draft.claim().toString(), platform);
        }
        flush();
        return note.facts();
    }

    /** In a transaction of its own; where nothing is to follow, nothing is done. */
    @Transactional(TxType.REQUIRES_NEW)
    public void followUp(UUID claim, boolean done) {
        Optional.ofNullable(database.find(SharedNote.class, claim))
                .ifPresent(note -> note.isFollowedUp(done, clock.instant()));
        flush();
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "note_pk");
        }
    }
}
