package org.schriftgut.search.worker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text parts of an e-mail in their order, plain and HTML, and the pictures the HTML refers to. */
final class MailBody {
    private static final int MAX_CHARS = 4 << 20;
    /** RFC 2392: a reference to another part of the same message. */
    private static final Pattern REFERENCE = Pattern.compile("(?i)cid:([^\"'\\s>)]{1,500})");

    private final List<Passage> passages = new ArrayList<>();
    private int chars;

    /** What one place of the mail says: plainly, in HTML, or in both as alternatives (RFC 2046, section 5.1.4). */
    private static final class Passage {
        private final Object choice;
        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();

        Passage(Object choice) {
            this.choice = choice;
        }

        String readable() {
            return plain.toString().isBlank() ? withoutTags(html.toString()) : plain.toString();
        }
    }

    /** @param choice the multipart/alternative around the part, or null */
    void addPlain(Object choice, String text) {
        add(passage(choice).plain, text);
    }

    /** @param choice the multipart/alternative around the part, or null */
    void addHtml(Object choice, String text) {
        add(passage(choice).html, text);
    }

    private Passage passage(Object choice) {
        for (var passage : passages) {
            if (choice != null && passage.choice == choice) {
                return passage;
            }
        }
        passages.add(new Passage(choice));
        return passages.get(passages.size() - 1);
    }

    private void add(StringBuilder to, String text) {
        if (!to.isEmpty()) {
            to.append('\n');
        }
        var more = Math.min(text.length(), Math.max(0, MAX_CHARS - chars));
        to.append(text, 0, more);
        chars += more;
    }

    String readable() {
        return String.join(
                "\n",
                passages.stream()
                        .map(Passage::readable)
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    /** Content ids in lower case. */
    Set<String> references() {
        var found = new HashSet<String>();
        for (var passage : passages) {
            var matcher = REFERENCE.matcher(passage.html);
            while (matcher.find()) {
                found.add(matcher.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    private static String withoutTags(String html) {
        var text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.text());
                        } else if (node instanceof Element element && element.nameIs("br")) {
                            text.append('\n');
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && (element.isBlock() || element.nameIs("tr"))) {
                            text.append('\n');
                        } else if (node instanceof Element cell && (cell.nameIs("td") || cell.nameIs("th"))) {
                            text.append('\t');
                        }
                    }
                },
                Jsoup.parse(html).body());
        return text.toString().replaceAll("[ \\t]*\\n\\s*\\n\\s*", "\n\n").strip();
    }
}
