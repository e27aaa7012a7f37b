package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.opening.Assignment;
import org.kith.conferences.opening.FamilyWish;
import org.kith.page.Page;
import org.kith.page.Reader;

/** Puts together the page that says how times were given out. */
@Shared
public class DrawPages {

    private final DrawRecords records;
    private final Checks checks;
    private final Reader reader;

    @Inject
    DrawPages(DrawRecords records, Checks checks, Reader reader) {
        this.records = records;
        this.checks = checks;
        this.reader = reader;
    }

    /**
     * For whom it is, and where from.
     *
     * @param back page it was opened from
     * @param path its own
     * @param own wishes of the reader's home, and how far they are
     */
    public record Asked(
            DrawView.Reader reader, RoundFacts round, String back, String path, Map<UUID, DrawWishState> own) {}

    /** @throws NotDrawnYet if there was no draw yet */
    public Page page(Asked asked) {
        return page(asked, Optional.empty());
    }

    /** With what repeating it shows. @throws NotDrawnYet if there was no draw yet */
    public Page checked(Asked asked) {
        return page(asked, Optional.of(checks.of(asked.round())));
    }

    private Page page(Asked asked, Optional<Check> check) {
        UUID round = asked.round().id();
        ReadRecord record = new ReadRecord(records.text(round).orElseThrow(NotDrawnYet::new));
        Assignment draw = record.assignment();
        Map<UUID, FamilyWish> wishes =
                draw.opening().wishes().stream().collect(Collectors.toMap(FamilyWish::id, Function.identity()));
        DrawRows rows = new DrawRows(wishes, record.starts(), asked.own());
        List<DrawView.Row> all = draw.drawn().stream().map(rows::row).toList();
        DrawView view = new DrawView(
                asked.reader(),
                asked.round(),
                asked.back(),
                asked.path(),
                records.madeAt(round).orElseThrow(NotDrawnYet::new),
                draw.seed(),
                Digest.hex(draw.seed()),
                all,
                all.stream().filter(DrawView.Row::isOwn).toList(),
                check);
        return Page.of("conferences/draw", view, reader.words().text("draw.title"))
                .at(asked.path());
    }
}
