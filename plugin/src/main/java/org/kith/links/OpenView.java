package org.kith.links;

import java.util.List;
import org.kith.page.Language;

/** What {@code links/open.jte} shows to whoever opens a link. @param teachers empty when we know none */
public record OpenView(String token, String course, String teachers, Language shown) {

    public List<Language> others() {
        return List.of(Language.values()).stream()
                .filter(language -> language != shown)
                .toList();
    }
}
