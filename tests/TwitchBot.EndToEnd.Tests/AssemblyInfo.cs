using TwitchBot.EndToEnd.Tests;

// One browser and one host for all; what one test sees must not wait for another's.
[assembly: AssemblyFixture(typeof(Stage))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
