/** Arguments to exit code: the commands, and the pipeline as one method that can be read aloud. */
package precis.cli;
