// Inside Microsoft.Recognizers.Text the word DateTime means the namespace.
global using Instant = System.DateTime;
