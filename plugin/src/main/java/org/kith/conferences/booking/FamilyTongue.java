package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.households.Profile;
import org.kith.households.Profiles;
import org.kith.page.Reader;

/** In which language an interpreter is offered to a family first. */
@Shared
public class FamilyTongue {

    private final Profiles profiles;
    private final Reader reader;

    @Inject
    FamilyTongue(Profiles profiles, Reader reader) {
        this.profiles = profiles;
        this.reader = reader;
    }

    /** BCP 47 tag: what they speak, else read, else read this very page in. */
    public String of(UUID guardian) {
        return of(profiles.of(guardian));
    }

    /** What they speak, else read; empty where nobody has said, and it is somebody else who reads this page. */
    public Optional<String> said(UUID guardian) {
        return said(profiles.of(guardian));
    }

    /** As {@link #of(UUID)}, where it is known how they want to be talked to. */
    String of(Profile family) {
        return said(family).orElse(reader.language().tag());
    }

    private static Optional<String> said(Profile family) {
        return Stream.of(family.speaks(), family.reads())
                .filter(tag -> !tag.isEmpty())
                .findFirst();
    }
}
