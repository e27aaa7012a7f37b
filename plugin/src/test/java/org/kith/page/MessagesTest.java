package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.lti.LaunchProblem;

class MessagesTest {

    private static final MessageFile ENGLISH = MessageFile.of(Language.ENGLISH);

    /** The same in every language, because each is about one language. */
    private static final List<String> SAME_EVERYWHERE = List.of("card.quoted.");

    private static final int MOST_STEPS = 3;

    static Stream<MessageFile> files() {
        return MessageFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguageHasTheSameMessages(MessageFile file) {
        Set<String> missing = without(ENGLISH.keys(), file.keys());
        Set<String> superfluous = without(file.keys(), ENGLISH.keys());

        assertThat(missing).isEqualTo(superfluous).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noMessageStandsTwice(MessageFile file) {
        List<String> keys = file.writtenKeys();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMessageIsAPatternWithTheSamePlacesToFill(MessageFile file) {
        Stream<String> differing =
                ENGLISH.keys().stream().filter(key -> !file.arguments(key).equals(ENGLISH.arguments(key)));

        assertThat(differing).isEmpty();
    }

    /** In a pattern an ASCII apostrophe hides what follows it; people write ’ anyway. Patterns of dates quote with two of them. */
    @ParameterizedTest
    @MethodSource("files")
    void apostrophesAreTypographic(MessageFile file) {
        Stream<String> ascii = file.keys().stream()
                .filter(key -> !key.endsWith(".pattern"))
                .filter(key -> file.message(key).contains("'"));

        assertThat(ascii).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everySentenceIsTranslated(Language language) {
        MessageFile file = MessageFile.of(language);
        Stream<String> untranslated = ENGLISH.keys().stream()
                .filter(key -> ENGLISH.message(key).matches("(?s).*\\p{L}{2,}\\s+\\p{L}{2,}.*"))
                .filter(key -> !key.endsWith(".pattern"))
                .filter(key -> SAME_EVERYWHERE.stream().noneMatch(key::startsWith))
                .filter(key -> file.message(key).equals(ENGLISH.message(key)));

        assertThat(untranslated).isEmpty();
    }

    @Test
    void everyMessageThatIsAskedForIsThere() {
        Set<String> demanded = new UsedKeys().demanded();

        assertThat(without(demanded, ENGLISH.keys())).isEmpty();
    }

    @Test
    void everyMessageIsUsed() {
        UsedKeys used = new UsedKeys();

        Stream<String> unused = ENGLISH.keys().stream().filter(key -> !used.uses(key));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyRefusalHasAKeyOfItsOwn() {
        List<String> keys = new UsedKeys().refusals().toList();

        assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
    }

    @ParameterizedTest
    @EnumSource(LaunchProblem.class)
    void everyLaunchThatIsRefusedSaysWhatHappened(LaunchProblem problem) {
        String key = "refusal.launch." + problem.name();

        assertThat(without(Set.of(key + ".title", key + ".text", key + ".do"), ENGLISH.keys()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatToDoHasAtMostThreeSteps(MessageFile file) {
        Stream<String> tooLong = file.keys().stream()
                .filter(key -> key.matches("refusal\\..*\\.do"))
                .filter(key -> file.message(key).lines().count() > MOST_STEPS);

        assertThat(tooLong).isEmpty();
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> left = new TreeSet<>(keys);
        left.removeAll(others);
        return left;
    }
}
