package org.kith.families;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.lti.PersonName;
import org.kith.page.Language;

/** Somebody of a platform: a teacher, a guardian, a student. Nameless until the LMS says a name. */
@Entity
@Table(name = "person")
class Person {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_FULL_NAME = 255;

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    private String subject;

    @Column(name = "given_name")
    private @Nullable String givenName;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "full_name")
    private @Nullable String fullName;

    private @Nullable String language;

    @Column(name = "lms_language")
    private @Nullable String lmsLanguage;

    @Column(name = "sourced_id")
    private @Nullable String sourcedId;

    private boolean forgotten;

    protected Person() {}

    Person(UUID registrationId, String subject) {
        this.id = UUID.randomUUID();
        this.registrationId = registrationId;
        this.subject = subject;
    }

    /** A launch tells the name afresh; one that tells none leaves what we know. */
    void isCalled(PersonName name) {
        givenName = name.given().map(text -> cut(text, LONGEST_NAME)).orElse(givenName);
        familyName = name.family().map(text -> cut(text, LONGEST_NAME)).orElse(familyName);
        fullName = name.full().map(text -> cut(text, LONGEST_FULL_NAME)).orElse(fullName);
    }

    /** The person's number in the school's own system; one that is not said leaves what we know. */
    void hasSourcedId(Optional<String> id) {
        sourcedId = id.map(text -> cut(text, LONGEST_FULL_NAME)).orElse(sourcedId);
    }

    Optional<String> sourcedId() {
        return Optional.ofNullable(sourcedId);
    }

    boolean isOf(UUID platform) {
        return registrationId.equals(platform);
    }

    /** Known to no LMS. */
    boolean isOutside() {
        return subject.startsWith(Newcomers.OUTSIDE);
    }

    String subject() {
        return subject;
    }

    void reads(Language chosen) {
        language = chosen.tag();
    }

    Optional<Language> language() {
        return Optional.ofNullable(language).flatMap(Language::tagged);
    }

    /** Nothing is left by which anybody could tell who this was, nor the LMS find this row again. */
    void forget() {
        subject = "gone:" + id;
        givenName = null;
        familyName = null;
        fullName = null;
        language = null;
        lmsLanguage = null;
        sourcedId = null;
        forgotten = true;
    }

    /** In which language the LMS speaks with this person; one we do not speak leaves what we know. */
    void readsTheLmsIn(Optional<Locale> locale) {
        lmsLanguage = locale.flatMap(said -> Language.tagged(said.getLanguage()))
                .map(Language::tag)
                .orElse(lmsLanguage);
    }

    /** The language chosen here, else the LMS's. */
    Optional<Language> reads() {
        return language().or(() -> Optional.ofNullable(lmsLanguage).flatMap(Language::tagged));
    }

    UUID id() {
        return id;
    }

    Named named() {
        return new Named(id, Optional.ofNullable(givenName).or(() -> Optional.ofNullable(fullName)), full());
    }

    private Optional<String> full() {
        return Optional.ofNullable(fullName).or(() -> Optional.ofNullable(givenName));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
