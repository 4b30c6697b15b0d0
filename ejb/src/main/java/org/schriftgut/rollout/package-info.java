/**
 * From a department's answers to a running set-up: the questionnaire as data, its expressions, the answers, and the blueprint as
 * a pure function of them.
 *
 * <p>Nothing here stores, applies or shows anything yet. A {@link org.schriftgut.rollout.Questionnaire} is read and found sound by
 * {@link org.schriftgut.rollout.QuestionnaireReader}; an {@link org.schriftgut.rollout.Interview} goes through its questions once
 * for one set of answers in one {@link org.schriftgut.rollout.Surroundings}; what it leads to is a
 * {@link org.schriftgut.rollout.Blueprint}. Expressions are a small part of CEL: docs/adr/0023-questions-are-data.md.
 */
package org.schriftgut.rollout;
