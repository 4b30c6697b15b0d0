package org.schriftgut.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schriftgut.web.account.HelpPage;
import org.schriftgut.web.approval.Standing;
import org.schriftgut.web.desk.DeskMenu;
import org.schriftgut.web.operation.JobsPage;
import org.schriftgut.web.shell.ErrorPage;

class PageTest {

    private static final Pattern INLINE = Pattern.compile("\\s(style|on[a-z]+)\\s*=|<style|<script(?![^>]*\\ssrc=)");

    @Test
    void renders_every_page_in_both_languages() throws IOException {
        for (var language : Texts.LANGUAGES) {
            var folder = Path.of("target", "preview", language.getLanguage());
            Files.createDirectories(folder);

            for (var page : SamplePages.in(language).entrySet()) {
                var html = page.getValue().toString();

                Files.writeString(folder.resolve(page.getKey() + ".html"), html);
                assertThat(html).startsWith("<!doctype html>").contains("lang=\"" + language.getLanguage() + "\"");
            }
        }
    }

    @Test
    void keeps_scripts_and_styles_out_of_the_pages() {
        for (var page : SamplePages.in(Locale.GERMAN).entrySet()) {
            assertThat(INLINE.matcher(page.getValue().toString()).find())
                    .as(page.getKey())
                    .isFalse();
        }
    }

    @Test
    void sends_the_token_with_every_form_that_changes_something() {
        var form = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
        for (var page : SamplePages.in(Locale.GERMAN).entrySet()) {
            form.matcher(page.getValue().toString()).results().forEach(match -> assertThat(match.group())
                    .as(page.getKey())
                    .contains("name=\"_csrf\" value=\"csrf-token\""));
        }
    }

    @Test
    void marks_the_words_that_were_found_in_subject_and_text() {
        var html = SamplePages.in(Locale.GERMAN).get("suche").toString();

        assertThat(html)
                .contains("<mark>Stellungnahme untere Naturschutzbehörde</mark></a>")
                .contains("<mark>Stellung</mark>: Aus Sicht");
    }

    @Test
    void writes_foreign_text_as_text() {
        var frame = Frame.of(Texts.of(Locale.GERMAN), new Viewer("A B", "O", false, false), Look.DEFAULT, "t", "/ui/")
                .page(DeskMenu.DESK, "<script>alert(1)</script>")
                .searching("\"><img src=x onerror=alert(1)>");

        var html = Html.of(new HelpPage(frame)).toString();

        assertThat(html).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }

    @Test
    void tells_for_every_trouble_what_happened_what_is_safe_and_what_to_do() {
        var frame = Frame.of(Texts.of(Locale.GERMAN), Viewer.NOBODY, Look.DEFAULT, "t", "/ui/");
        for (var kind : ErrorPage.Kind.values()) {
            var html = Html.of(new ErrorPage(frame, kind, "", "")).toString();

            assertThat(html).contains("Was ist sicher?", "Was können Sie tun?");
        }
    }

    @Test
    void names_every_state_and_kind() {
        var texts = Texts.of(Locale.GERMAN);
        Stream.of(State.values(), FileKind.values(), JobsPage.Progress.values(), Standing.values(), Look.Theme.values())
                .flatMap(Arrays::<Enum<?>>stream)
                .forEach(constant -> assertThat(texts.of(constant)).isNotBlank());
    }

    @Test
    void has_every_text_in_both_languages() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var keys = Texts.LANGUAGES.stream()
                .map(language -> ResourceBundle.getBundle("org.schriftgut.web.page.messages", language, control))
                .map(bundle -> new TreeSet<>(bundle.keySet()))
                .toList();

        assertThat(keys.get(1)).isEqualTo(keys.get(0));
    }
}
