package org.kith.linking.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.families.Newcomers;
import org.kith.households.LimitView;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.PersonRecords;
import org.kith.linking.FamilyGuardian;
import org.kith.visitor.Visitor;

/** Makes two records one person, and parts them again. */
@Shared
class OnePerson {

    private final PersonRecords records;
    private final Newcomers newcomers;
    private final Limits limits;
    private final AuditEntries audit;
    private final Visitor visitor;

    @Inject
    OnePerson(PersonRecords records, Newcomers newcomers, Limits limits, AuditEntries audit, Visitor visitor) {
        this.records = records;
        this.newcomers = newcomers;
        this.limits = limits;
        this.audit = audit;
        this.visitor = visitor;
    }

    /** The record an LMS knows stands for the person, as its name comes afresh. @return the one that does not */
    UUID merge(UUID person, UUID other) {
        boolean stands = !newcomers.include(person) || newcomers.include(other);
        UUID into = stands ? person : records.person(other);
        UUID gone = stands ? records.person(other) : person;
        records.merge(gone, into, visitor.person());
        note(Action.RECORDS_MERGED, gone);
        return gone;
    }

    /** Whether it was a further record of this guardian until now. */
    boolean part(FamilyGuardian guardian, UUID record) {
        List<UUID> own = guardian.facts().records();
        if (!own.subList(1, own.size()).contains(record)) {
            return false;
        }
        List<LimitView> open = limits.on(own).stream()
                .filter(limit -> limit.lifted().isEmpty())
                .toList();
        records.split(record);
        List.of(record, guardian.person()).forEach(each -> keepLimited(each, open));
        note(Action.RECORDS_PARTED, record);
        return true;
    }

    /** Rule 3. */
    private void keepLimited(UUID record, List<LimitView> open) {
        List<LimitView> own = limits.on(List.of(record));
        open.stream()
                .filter(limit -> own.stream().noneMatch(known -> isSame(known, limit)))
                .forEach(limit ->
                        limits.record(new Link.Pair(record, limit.pair().student()), limit.decision()));
    }

    private static boolean isSame(LimitView one, LimitView other) {
        return one.lifted().isEmpty()
                && one.pair().student().equals(other.pair().student())
                && one.decision().equals(other.decision());
    }

    private void note(Action action, UUID record) {
        audit.note(action, record.toString(), visitor.visit().platform());
    }
}
