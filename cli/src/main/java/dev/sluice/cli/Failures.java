package dev.sluice.cli;

import dev.sluice.cli.run.Console;
import dev.sluice.cli.run.EnvironmentException;
import dev.sluice.core.InvalidInputException;
import dev.sluice.core.StoreException;
import dev.sluice.core.store.BackendException;
import dev.sluice.reports.UnreadableResultException;
import dev.sluice.servers.ServerUnavailableException;
import java.io.IOException;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong, and which exit code that is. A stack trace is shown with {@code --verbose} only. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException refused, String[] arguments) {
        String command = refused.getCommandLine().getCommandSpec().qualifiedName();
        say(message(refused) + "; see '" + command + " --help'");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        int code = codeOf(failure);
        String message = failure.getMessage();
        if (code == ExitCode.DEFECT) {
            say("a defect of Sluice's own: " + failure + "; --verbose shows where");
        } else {
            say(message == null ? failure.getClass().getSimpleName() : message);
        }
        if (isVerbose(command)) {
            failure.printStackTrace(console.err());
        }
        return code;
    }

    static int codeOf(Throwable failure) {
        if (failure instanceof InvalidInputException || failure instanceof UnreadableResultException) {
            return ExitCode.USAGE;
        }
        boolean environment = failure instanceof BackendException
                || failure instanceof ServerUnavailableException
                || failure instanceof EnvironmentException
                || failure instanceof StoreException
                || failure instanceof IOException;
        return environment ? ExitCode.ENVIRONMENT : ExitCode.DEFECT;
    }

    private static String message(ParameterException refused) {
        Set<String> commands = refused.getCommandLine().getSubcommands().keySet();
        boolean option = refused instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption();
        if (commands.isEmpty() || option) {
            return String.valueOf(refused.getMessage());
        }
        String found = refused instanceof UnmatchedArgumentException unmatched
                ? "'" + unmatched.getUnmatched().get(0) + "' is not accepted"
                : "there is none";
        return "command: " + found + "; expected one of " + String.join(", ", commands);
    }

    private void say(String message) {
        console.err().println("sluice: " + message.strip().replaceAll("\\s*\\R\\s*", "; "));
    }

    private static boolean isVerbose(CommandLine command) {
        ParseResult parsed = command.getParseResult();
        return parsed != null && parsed.hasMatchedOption("--verbose");
    }
}
