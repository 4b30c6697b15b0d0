/**
 * The whole system, seen from outside: the launcher is started as a process, as an operator does it, and asked over HTTP.
 *
 * <p>{@link org.schriftgut.systemtest.RunningServer} is started once and shared by all classes; each class makes an {@link
 * org.schriftgut.systemtest.Authority} of its own, so that none sees what another does. What kills processes or fills disks
 * starts a {@link org.schriftgut.systemtest.LauncherProcess} of its own.
 */
package org.schriftgut.systemtest;
