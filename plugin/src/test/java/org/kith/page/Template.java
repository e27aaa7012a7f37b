package org.kith.page;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.kith.testing.Sources;
import org.kith.testing.Sources.Source;

/** A template as markup: what jte fills in is taken out, each expression replaced by a mark of its own. */
final class Template {

    /** Stands for something filled in; no letter. */
    private static final String MARK = "¤";

    private static final Set<String> WITH_ARGUMENTS = Set.of("if", "elseif", "for", "template");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Source source;
    private final Document markup;

    private Template(Source source) {
        this.source = source;
        this.markup = Jsoup.parse(new Filling(source.text()).takenOut(), Parser.xmlParser());
    }

    static Stream<Template> all() {
        return Sources.templates().stream().map(Template::new);
    }

    Source source() {
        return source;
    }

    Stream<Element> select(String css) {
        return markup.select(css).stream();
    }

    /** Pieces of text that a reader sees and that come from no file of messages. */
    Stream<String> ownText() {
        Stream<String> shown = markup.select(":not(script):not(style)").stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text);
        Stream<String> said = markup.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().matches("alt|title|placeholder|label|aria-(label|description)"))
                .map(attribute -> attribute.getValue());
        return Stream.concat(shown, said).filter(text -> LETTER.matcher(text).find());
    }

    boolean labels(Element field) {
        return field.hasAttr("aria-label")
                || field.hasAttr("aria-labelledby")
                || field.closest("label") != null
                || select("label")
                        .anyMatch(label ->
                                !field.id().isEmpty() && label.attr("for").equals(field.id()));
    }

    @Override
    public String toString() {
        return source.name();
    }

    /** Walks through a template; brackets are counted, strings skipped. */
    private static final class Filling {

        private final String text;
        private final StringBuilder rest = new StringBuilder();
        private int at;

        Filling(String text) {
            this.text = text;
        }

        String takenOut() {
            while (at < text.length()) {
                if (text.startsWith("<%--", at)) {
                    at = text.indexOf("--%>", at) + 4;
                } else if (text.startsWith("${", at)) {
                    String expression = bracketed(at + 1);
                    rest.append(MARK)
                            .append(Integer.toUnsignedString(expression.hashCode()))
                            .append(MARK);
                } else if (text.startsWith("!{", at)) {
                    bracketed(at + 1);
                } else if (text.charAt(at) == '@'
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at + 1))) {
                    directive();
                } else {
                    rest.append(text.charAt(at++));
                }
            }
            return rest.toString();
        }

        private void directive() {
            int end = at + 1;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String name = text.substring(at + 1, end);
            if (name.equals("param") || name.equals("import")) {
                int line = text.indexOf('\n', at);
                at = line < 0 ? text.length() : line;
            } else if (WITH_ARGUMENTS.contains(name)) {
                bracketed(text.indexOf('(', at));
            } else {
                at = end;
            }
        }

        /** Goes behind the bracket that closes the one at this place. @return what is between them */
        private String bracketed(int open) {
            int depth = 0;
            boolean quoted = false;
            int place = open;
            do {
                char next = text.charAt(place);
                if (next == '"' && text.charAt(place - 1) != '\\') {
                    quoted = !quoted;
                } else if (!quoted && "({[".indexOf(next) >= 0) {
                    depth++;
                } else if (!quoted && ")}]".indexOf(next) >= 0) {
                    depth--;
                }
                place++;
            } while (depth > 0);
            at = place;
            return text.substring(open + 1, place - 1);
        }
    }
}
