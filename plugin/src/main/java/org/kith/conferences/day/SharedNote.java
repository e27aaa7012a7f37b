package org.kith.conferences.day;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.KeptMeeting;
import org.kith.conferences.Meeting;
import org.kith.page.Language;

/** What the family of a meeting reads about it. Life: written, corrected; what follows is done, or open again. */
@Entity
@Table(name = "conference_note")
class SharedNote {

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Embedded
    private KeptMeeting about;

    private String said = "";
    private String agreed = "";
    private String language = "";

    @Column(name = "follow_up")
    private @Nullable LocalDate followUp;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private long version;

    protected SharedNote() {}

    SharedNote(NoteDraft draft, Instant now) {
        this.claimId = draft.claim();
        this.about = new KeptMeeting(draft.meeting());
        says(draft.text(), draft.by(), now);
    }

    /** Another day to follow up is open again. */
    final void says(NoteText text, UUID by, Instant now) {
        if (!text.followUp().equals(Optional.ofNullable(followUp))) {
            doneAt = null;
        }
        said = text.said();
        agreed = text.agreed();
        language = text.language().tag();
        followUp = text.followUp().orElse(null);
        writtenBy = by;
        writtenAt = now;
    }

    /** Of those who live elsewhere now. */
    void comes(Meeting meeting) {
        about = new KeptMeeting(meeting);
    }

    void isFollowedUp(boolean done, Instant now) {
        doneAt = done ? now : null;
    }

    long version() {
        return version;
    }

    NoteFacts facts() {
        return new NoteFacts(
                claimId,
                about.meeting(),
                new NoteText(
                        said,
                        agreed,
                        Language.tagged(language).orElse(Language.ENGLISH),
                        Optional.ofNullable(followUp)),
                Optional.ofNullable(doneAt),
                writtenBy,
                writtenAt,
                version);
    }
}
