package org.kith.weeks;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.objectives.Objectives;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;

/** The page on which a card is written, in each of its states. */
@Shared
public class Editor {

    private final Visitor visitor;
    private final Reader reader;
    private final Weeks weeks;
    private final Objectives objectives;
    private final Families families;

    @Inject
    Editor(Visitor visitor, Reader reader, Weeks weeks, Objectives objectives, Families families) {
        this.visitor = visitor;
        this.reader = reader;
        this.weeks = weeks;
        this.objectives = objectives;
        this.families = families;
    }

    Page page(UUID card) {
        return page(view(card), 200);
    }

    /**
     * Stores what was typed, then does what the button says. What cannot be stored comes back as it was typed.
     *
     * @param then answers with the message key of what was done
     */
    Page save(UUID card, CardForm form, Function<CardView, String> then) {
        if (!form.fits()) {
            return page(view(card).typed(form), 422);
        }
        try {
            CardView saved = weeks.draft(visitor.course(), card, form, visitor.person());
            String said = then.apply(saved);
            return page(view(card).said(said), 200);
        } catch (CardChangedMeanwhile conflict) {
            return page(view(card).against(otherWriter(card), form), conflict.status());
        } catch (NothingToPublish incomplete) {
            return page(view(card).said("refusal.nothing-to-publish.text"), incomplete.status());
        }
    }

    private Optional<String> otherWriter(UUID card) {
        UUID author = weeks.card(visitor.course(), card).author();
        return families.named(List.of(author)).values().stream().findFirst().flatMap(Named::fullName);
    }

    private EditorView view(UUID id) {
        CardView card = weeks.card(visitor.course(), id);
        return EditorView.of(card, objectives.get(visitor.course(), card.objective()));
    }

    private Page page(EditorView view, int status) {
        return Page.of("weeks/editor", view, reader.words().text("editor.title"))
                .at(view.path())
                .withStatus(status);
    }
}
