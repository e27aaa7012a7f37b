package org.kith.conferences.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.conferences.HostFacts;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Reader;
import org.kith.page.Words;

/** How the teachers of a round are called. */
@Dependent
public class Teachers {

    private final Families families;
    private final Reader reader;

    @Inject
    Teachers(Families families, Reader reader) {
        this.families = families;
        this.reader = reader;
    }

    /** One after the other; "the teacher" for those whom no LMS has named. */
    String names(List<HostFacts> hosts) {
        return names(hosts, reader.words());
    }

    /** For somebody else than the reader of this request. */
    public String names(List<HostFacts> hosts, Words words) {
        Map<UUID, Named> known =
                families.named(hosts.stream().map(HostFacts::teacher).toList());
        return hosts.stream()
                .map(host -> Optional.ofNullable(known.get(host.teacher())).flatMap(Named::fullName))
                .map(name -> name.orElseGet(() -> words.text("meet.a-teacher")))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
