package org.schriftgut.launcher.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.schriftgut.launcher.demo.Story.CaseStory;
import org.schriftgut.launcher.demo.Story.DocumentStory;
import org.schriftgut.launcher.demo.Story.VersionStory;

/**
 * Makes the dossiers of a tenant out of its script. The same script gives the same dossiers, byte for byte.
 *
 * <p>Dossiers of one script begin one after the other in the time that the demo covers.
 */
final class Narrator {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);
    private static final int DAYS = 900;

    private final Map<String, List<String>> words = DemoTexts.words();
    private final Organisation organisation;
    private Wording wording;
    private String key;
    private int documents;
    private ScriptBlock dossier;

    Narrator(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Story> stories() {
        var scripts = new ArrayList<List<ScriptBlock>>();
        for (var block : ScriptBlock.read(DemoTexts.lines(organisation.tenant() + "/records.txt"))) {
            if (block.kind().equals("dossier")) {
                scripts.add(new ArrayList<>());
            }
            scripts.get(scripts.size() - 1).add(block);
        }
        var stories = new ArrayList<Story>();
        for (var script : scripts) {
            for (int i = 1; i <= script.get(0).number("count", 1); i++) {
                stories.add(story(script, i));
            }
        }
        return stories;
    }

    private Story story(List<ScriptBlock> script, int number) {
        dossier = script.get(0);
        key = "demo/" + organisation.tenant() + "/" + dossier.field("id", dossier.field("plan")) + "/" + number;
        documents = 0;
        var random = Wording.random(key);
        wording = new Wording(words, random, FIRST_DAY);
        wording.pass((int) ((number - 1 + random.nextDouble()) * DAYS / dossier.number("count", 1)));
        wording.keep("nr", Integer.toString(number));
        var subject = wording.fill(dossier.field("subject"));
        wording.keep("partei", wording.fill(dossier.field("party", "{firma}, {strasse} {hausnummer}, {plz} {ort}")));
        var cases = new ArrayList<CaseStory>();
        var loose = new ArrayList<DocumentStory>();
        var isTold = true;
        for (int i = 1; i < script.size(); i++) {
            var block = script.get(i);
            if (block.kind().equals("case")) {
                isTold = wording.happens(block.number("chance", 100));
                if (isTold) {
                    cases.add(new CaseStory(key + "/c" + i, wording.fill(block.field("subject")), new ArrayList<>()));
                }
            } else if (block.kind().equals("document") && isTold && wording.happens(block.number("chance", 100))) {
                var more = script.subList(i + 1, script.size()).stream()
                        .takeWhile(next -> !List.of("document", "case").contains(next.kind()))
                        .toList();
                var into = cases.isEmpty() ? loose : cases.get(cases.size() - 1).documents();
                into.add(document(block, more));
            }
        }
        return new Story(
                key,
                dossier.field("plan"),
                dossier.field("unit"),
                dossier.field("by"),
                subject,
                list(wording.fill(dossier.field("keywords"))),
                dossier.field("medium", "ELECTRONIC"),
                wording.fill(dossier.field("paper")),
                dossier.field("access", "UNIT_AND_SUPERIORS"),
                list(dossier.field("openedTo")),
                cases,
                loose);
    }

    private DocumentStory document(ScriptBlock block, List<ScriptBlock> more) {
        wording.pass(Integer.parseInt(block.field("day", "+1").substring(1)));
        var own = key + "/d" + ++documents;
        var format = format(block);
        var direction = block.field("direction", "note");
        var writing = writing(block, direction);
        var latest = writing;
        var attachments = new ArrayList<MailFile.Attachment>();
        var versions = new ArrayList<VersionStory>();
        for (var next : more) {
            if (next.kind().equals("attachment")) {
                attachments.add(new MailFile.Attachment(fileName(next), format(next), writing(next, direction)));
            } else if (next.kind().equals("version") && wording.happens(next.number("chance", 100))) {
                latest = latest.with(Paragraphs.of(next.text(), wording));
                versions.add(new VersionStory(
                        own + "/v" + (versions.size() + 2), wording.fill(next.field("comment")), latest));
            }
        }
        return new DocumentStory(
                own,
                fileName(block),
                format,
                block.field("type", "Schreiben"),
                direction,
                wording.fill(block.field("reference")),
                wording.fill(block.field("comment")),
                writing,
                attachments,
                versions);
    }

    private static FileFormat format(ScriptBlock block) {
        return FileFormat.valueOf(block.field("format").toUpperCase(java.util.Locale.ROOT));
    }

    private String fileName(ScriptBlock block) {
        return wording.fill(block.field("file")) + format(block).ending();
    }

    private Writing writing(ScriptBlock block, String direction) {
        var office = organisation.name() + ", " + organisation.unitName(dossier.field("unit"));
        var party = wording.fill("{partei}");
        var from = direction.equals("in") ? party : office;
        var to = direction.equals("in") ? office : direction.equals("out") ? party : null;
        return new Writing(
                wording.fill(block.field("subject")), from, to, wording.day(), Paragraphs.of(block.text(), wording));
    }

    private static List<String> list(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";")).map(String::strip).toList();
    }
}
