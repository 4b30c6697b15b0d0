/**
 * Files that go from one unit to another together.
 */
package org.schriftgut.web.reassignment;
