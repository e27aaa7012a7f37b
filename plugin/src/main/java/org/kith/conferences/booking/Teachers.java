package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.HostFacts;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Reader;
import org.kith.page.Words;

/** How the teachers of a round are called. */
@Shared
public class Teachers {

    private final Families families;
    private final Reader reader;

    @Inject
    Teachers(Families families, Reader reader) {
        this.families = families;
        this.reader = reader;
    }

    /** One after the other; "the teacher" for those whom no LMS has named. */
    public String names(List<HostFacts> hosts) {
        return names(hosts, reader.words());
    }

    /** For somebody else than the reader of this request. */
    public String names(List<HostFacts> hosts, Words words) {
        return byHost(hosts, words).values().stream().distinct().collect(Collectors.joining(", "));
    }

    /** Each by itself, by the id of the host. */
    public Map<UUID, String> byHost(List<HostFacts> hosts) {
        return byHost(hosts, reader.words());
    }

    private Map<UUID, String> byHost(List<HostFacts> hosts, Words words) {
        Map<UUID, Named> known =
                families.named(hosts.stream().map(HostFacts::teacher).toList());
        Map<UUID, String> names = new LinkedHashMap<>();
        hosts.forEach(host -> names.put(
                host.id(),
                Optional.ofNullable(known.get(host.teacher()))
                        .flatMap(Named::fullName)
                        .orElseGet(() -> words.text("meet.a-teacher"))));
        return names;
    }
}
