package org.schriftgut.index;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Facade;
import org.schriftgut.document.Documents;
import org.schriftgut.document.Readings;
import org.schriftgut.document.VersionView;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.search.client.ExtractedText;

/** The text of versions, as far as it could be read. */
@Facade
public class Texts {

    private static final String MAIL = "message/rfc822";
    private static final String OUTLOOK = "application/vnd.ms-outlook";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Documents documents;

    @Inject
    Readings readings;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** What reading a version brought, or empty while it is not read yet. */
    public Optional<ReadText> of(UUID version) {
        documents.version(version);
        return Optional.ofNullable(entities.find(ExtractedTextRow.class, version))
                .map(ExtractedTextRow::view);
    }

    /** The text itself of a version the caller may see; empty where there is none. That it was read is logged. */
    public String text(UUID version) {
        readings.read(documents.version(version));
        var row = entities.find(ExtractedTextRow.class, version);
        return row == null ? "" : Deflated.unpack(row.content);
    }

    /** What reading brought, for versions the caller was shown already. */
    public Map<UUID, ReadText> ofShown(Collection<UUID> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("select t from ExtractedTextRow t where t.versionId in :ids", ExtractedTextRow.class)
                .setParameter("ids", versions)
                .getResultList()
                .stream()
                .map(ExtractedTextRow::view)
                .collect(Collectors.toMap(ReadText::version, text -> text));
    }

    /** How long the texts of versions are, in characters. */
    Map<UUID, Long> characters(Collection<UUID> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select t.versionId, t.characters from ExtractedTextRow t where t.versionId in :ids",
                        Object[].class)
                .setParameter("ids", versions)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The texts of many versions, for indexing. */
    Map<UUID, String> texts(Collection<UUID> versions) {
        var texts = new HashMap<UUID, String>();
        if (!versions.isEmpty()) {
            entities.createQuery("select t from ExtractedTextRow t where t.versionId in :ids", ExtractedTextRow.class)
                    .setParameter("ids", versions)
                    .getResultStream()
                    .forEach(row -> {
                        texts.put(row.versionId, Deflated.unpack(row.content));
                        entities.detach(row);
                    });
        }
        return texts;
    }

    /** Keeps what a worker read, also when it is only a part, and asks for what follows from it. */
    void keep(VersionView version, ExtractedText read) {
        var row = entities.find(ExtractedTextRow.class, version.id());
        var isNew = row == null;
        if (isNew) {
            row = new ExtractedTextRow(version.id());
        }
        row.content = Deflated.pack(read.text());
        row.characters = read.text().length();
        row.truncated = read.truncated();
        row.mediaType = read.detectedType();
        row.problem = read.problem().orElse(null);
        row.extractedAt = clock.instant();
        if (isNew) {
            entities.persist(row);
        }
        if (isMail(read.detectedType()) && isMain(version)) {
            jobs.enqueue(Documents.SPLIT_MAIL, version.id(), Lane.NORMAL);
        }
        jobs.enqueue(IndexWork.ENTRY, IndexWork.document(version.document()), Lane.NORMAL);
    }

    private boolean isMain(VersionView version) {
        return documents.get(version.document()).parts().get(0).id().equals(version.part());
    }

    private static boolean isMail(String mediaType) {
        return MAIL.equals(mediaType) || OUTLOOK.equals(mediaType);
    }
}
