package org.schriftgut.web.document;

import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.records.DocumentJson;

/**
 * What became of one of several files: either a document or the reason why not.
 *
 * @param status as if the file had come alone
 */
public record FiledJson(String fileName, int status, DocumentJson document, ProblemJson problem) {}
