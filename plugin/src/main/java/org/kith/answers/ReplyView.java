package org.kith.answers;

import java.time.Instant;
import java.util.UUID;
import org.kith.page.Language;

/** A teacher's reply. */
public record ReplyView(UUID author, String sentence, Language language, Instant at) {}
