package org.schriftgut.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.Locale;
import org.schriftgut.access.AccessReport.PersonRights;
import org.schriftgut.oversight.AccessOrigin;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.why.ProofNames;
import org.schriftgut.web.why.ProofTexts;

/** Puts proofs into the language the caller asks for: German unless they prefer English. */
@ApplicationScoped
class WhyAnswers {

    @Inject
    ProofNames names;

    /** @param origin where the definition was decided; null if that is not said */
    WhyJson one(PersonRights found, AccessOrigin origin, HttpHeaders headers) {
        return WhyJson.of(found, origin, texts(headers));
    }

    ListJson<WhyJson> all(Collection<PersonRights> found, HttpHeaders headers) {
        var texts = texts(headers);
        return ListJson.of(found, one -> WhyJson.of(one, null, texts));
    }

    private ProofTexts texts(HttpHeaders headers) {
        var language = headers.getAcceptableLanguages().stream()
                .filter(known -> !known.getLanguage().equals("*"))
                .findFirst()
                .orElse(Locale.GERMAN);
        return new ProofTexts(language, names.load()::of);
    }
}
