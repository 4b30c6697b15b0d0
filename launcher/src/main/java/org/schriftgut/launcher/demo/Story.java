package org.schriftgut.launcher.demo;

import java.util.List;

/**
 * A dossier that is to be there in the end, with everything in it.
 *
 * @param key names it for ever: from it come the Idempotency-Keys
 * @param unit code of the keeping unit
 * @param login who works on it
 * @param access who may see it, as the API names it
 * @param openedTo codes of units that may work on it besides
 * @param documents those that lie in no case
 */
record Story(
        String key,
        String planCode,
        String unit,
        String login,
        String subject,
        List<String> keywords,
        String medium,
        String paperLocation,
        String access,
        List<String> openedTo,
        List<CaseStory> cases,
        List<DocumentStory> documents) {

    /** A case and its documents. */
    record CaseStory(String key, String subject, List<DocumentStory> documents) {}

    /**
     * A document.
     *
     * @param direction in, out or note
     * @param reference the other side's reference, or null
     * @param comment on the first version, or null
     */
    record DocumentStory(
            String key,
            String fileName,
            FileFormat format,
            String type,
            String direction,
            String reference,
            String comment,
            Writing writing,
            List<MailFile.Attachment> attachments,
            List<VersionStory> versions) {

        byte[] bytes() {
            return format.write(writing, attachments);
        }
    }

    /** A later version of a document. */
    record VersionStory(String key, String comment, Writing writing) {}

    int documentCount() {
        return documents.size()
                + cases.stream().mapToInt(c -> c.documents().size()).sum();
    }
}
